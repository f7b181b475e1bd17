/* What must be done, by whom, until when: cc example.c $(pkg-config --cflags --libs dondoc) -o example */
#include <dondoc.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    struct dondoc *paper = dondoc_open_file(argc > 1 ? argv[1] : "");
    if (dondoc_error(paper)) {
        fprintf(stderr, "%s\n", dondoc_error(paper));
        dondoc_close(paper);
        return 3;
    }
    struct dondoc_header header = {0};
    dondoc_get_header(paper, &header);
    printf("%.*s %.*s-%.*s\n", DONDOC_ARG(header.type), DONDOC_ARG(header.number), DONDOC_ARG(header.symbol));
    for (size_t i = 0; i < dondoc_n_tasks(paper); i++) {
        struct dondoc_task task;
        struct dondoc_str who;
        dondoc_get_task(paper, i, &task);
        printf("line %u:", (unsigned)task.place.line);
        for (size_t k = 0; dondoc_get_assignee(paper, i, k, &who); k++)
            printf(" %.*s;", DONDOC_ARG(who));
        printf(" %s %.*s\n", task.deadline_kind, DONDOC_ARG(task.deadline));
    }
    for (size_t i = 0; i < dondoc_n_citations(paper); i++) {
        struct dondoc_citation citation;
        dondoc_get_citation(paper, i, &citation);
        printf("cites %.*s\n", DONDOC_ARG(citation.text));
    }
    dondoc_close(paper);
    return 0;
}
