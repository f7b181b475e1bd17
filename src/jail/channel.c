/* Bytes over a stream socket, whole or not at all; packets with files. */
#include "jail/inside.h"

#include <errno.h>
#include <sys/socket.h>

bool channel_send(int socket, const void *bytes, size_t n)
{
    const char *p = bytes;
    while (n) {
        const ssize_t sent = send(socket, p, n, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        p += sent;
        n -= (size_t)sent;
    }
    return true;
}

bool channel_take(int socket, void *bytes, size_t n)
{
    char *p = bytes;
    while (n) {
        const ssize_t got = recv(socket, p, n, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        p += got;
        n -= (size_t)got;
    }
    return true;
}

bool channel_send_message(int socket, uint32_t code, const struct str *pieces, size_t n)
{
    size_t sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += pieces[i].n;
    const struct head head = {.code = code, .n_bytes = (uint32_t)sum};
    bool ok = sum < UINT32_MAX && channel_send(socket, &head, sizeof head);
    for (size_t i = 0; ok && i < n; i++)
        ok = channel_send(socket, pieces[i].p, pieces[i].n);
    return ok;
}

bool channel_take_message(int socket, struct arena *arena, size_t most, uint32_t *ret_code, struct str *ret_bytes)
{
    struct head head;
    if (!channel_take(socket, &head, sizeof head) || head.n_bytes > most)
        return false;
    char *bytes = arena_alloc(arena, (size_t)head.n_bytes + 1);
    if (!channel_take(socket, bytes, head.n_bytes))
        return false;
    *ret_code = head.code;
    *ret_bytes = str_make(bytes, head.n_bytes);
    return true;
}

bool channel_send_packet(int socket, const void *bytes, size_t n, int file)
{
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(sizeof file)];
    } control = {.head = {.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof file)}};
    struct iovec piece = {.iov_base = (void *)(uintptr_t)bytes, .iov_len = n};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1};
    ssize_t sent;
    memcpy(CMSG_DATA(&control.head), &file, sizeof file);
    if (file >= 0) {
        message.msg_control = &control;
        message.msg_controllen = sizeof control.bytes;
    }
    while ((sent = sendmsg(socket, &message, MSG_NOSIGNAL)) < 0 && errno == EINTR)
        continue;
    return sent == (ssize_t)n;
}

bool channel_take_packet(int socket, void *bytes, size_t n, int *ret_file)
{
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(sizeof *ret_file)];
    } control;
    struct iovec piece = {.iov_base = bytes, .iov_len = n};
    struct msghdr message = {
        .msg_iov = &piece, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control.bytes};
    ssize_t got;
    *ret_file = -1;
    while ((got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR)
        continue;
    const struct cmsghdr *head = got > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    if (head && head->cmsg_type == SCM_RIGHTS && head->cmsg_len == CMSG_LEN(sizeof *ret_file))
        memcpy(ret_file, CMSG_DATA(head), sizeof *ret_file);
    return got == (ssize_t)n;
}
