/* tag: the elements of WordprocessingML that body.c acts upon, by what they do. Private to this room. */
#ifndef DONDOC_READER_TAG_H
#define DONDOC_READER_TAG_H

enum tag {
    TAG_ANY,
    TAG_BREAK,
    TAG_CELL,
    TAG_DELETED,
    TAG_HIDDEN,
    TAG_HYPHEN,
    TAG_LEVEL,
    TAG_LIST,
    TAG_NOTE,
    TAG_PARAGRAPH,
    TAG_PROPERTIES,
    TAG_REFERENCE,
    TAG_ROW,
    TAG_RUN,
    TAG_SECTION,
    TAG_SKIPPED,
    TAG_STYLE,
    TAG_TAB,
    TAG_TABLE,
    TAG_TABLE_PROPERTIES,
    TAG_TEXT,
    TAG_VERTICAL,
};

/* What an element of the WordprocessingML namespace does; TAG_ANY when only its inside matters. */
enum tag tag_of(const char *name);

#endif
