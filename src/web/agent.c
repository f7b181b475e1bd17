#include "web/agent.h"

struct agent_row {
    const char *sign; /* what the line has in it */
    const char *word;
};

/* Browsers made of others carry their names as well, so the borrowers stand first. */
static const struct agent_row browsers[] = {
    {"coc_coc_browser/", "Cốc Cốc"}, {"Edg/", "Edge"},           {"EdgA/", "Edge"},     {"OPR/", "Opera"},
    {"SamsungBrowser/", "Samsung"},  {"FxiOS/", "Firefox"},      {"Firefox/", "Firefox"}, {"CriOS/", "Chrome"},
    {"Chrome/", "Chrome"},           {"Safari/", "Safari"},
};
static const struct agent_row machines[] = {
    {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"},
    {"Windows", "Windows"}, {"Mac OS X", "macOS"}, {"Linux", "Linux"},
};

static const char *find(const struct agent_row *rows, size_t n, struct str agent)
{
    for (size_t i = 0; i < n; i++)
        if (str_find(agent, str_from(rows[i].sign)) != STR_NOWHERE)
            return rows[i].word;
    return NULL;
}

struct str agent_word(struct arena *arena, struct str agent)
{
    if (str_empty(agent))
        return str_from(_("trình duyệt không tên"));
    const char *browser = find(browsers, sizeof browsers / sizeof *browsers, agent);
    const char *machine = find(machines, sizeof machines / sizeof *machines, agent);
    if (!browser)
        return agent;
    return machine ? str_printf(arena, _("%s trên %s"), browser, machine) : str_from(browser);
}
