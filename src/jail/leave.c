/*
 * Libraries that a reader never calls: they came with those that it does. Two in five of the memory areas a cell would
 * inherit are theirs, and each is copied when it is forked and taken down when it ends. A paper that got a reader to
 * call one all the same would end its cell.
 */
#include "jail/inside.h"

#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

static bool is_unused(const char *path)
{
    /* libzip's packers but deflate (the reader refuses those), and its ciphers; libxml2's character sets but UTF-8 (the
     * reader takes no other), and what these were written in */
    static const char *const unused[] = {"libcrypto.so", "libbz2.so", "liblzma.so", "libicuuc.so", "libicudata.so",
                                         "libstdc++.so", "libgcc_s.so"};
    const char *slash = strrchr(path, '/');
    for (size_t i = 0; slash && i < sizeof unused / sizeof *unused; i++)
        if (strncmp(slash + 1, unused[i], strlen(unused[i])) == 0)
            return true;
    return false;
}

static int leave(struct dl_phdr_info *library, size_t size, void *data)
{
    const size_t page = *(const size_t *)data;
    size_t end = 0;
    (void)size;
    if (!is_unused(library->dlpi_name))
        return 0;
    for (size_t i = 0; i < library->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &library->dlpi_phdr[i];
        if (part->p_type == PT_LOAD && part->p_vaddr + part->p_memsz > end)
            end = part->p_vaddr + part->p_memsz;
    }
    munmap((void *)(uintptr_t)library->dlpi_addr, (end + page - 1) / page * page);
    return 0;
}

void leave_unused_libraries(void)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    if (!FENCE_SANITIZED)
        dl_iterate_phdr(leave, &page);
}
