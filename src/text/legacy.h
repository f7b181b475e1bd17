/*
 * legacy: letters that came in no UTF-8. Before Unicode a Vietnamese paper was typed in one of two ways, each with its
 * fonts: TCVN3 (also called ABC; TCVN 5712:1993) has a byte for each letter, VNI a byte for the vowel and one for what
 * stands over it. Windows-1258 and UTF-16 are what editors of Windows save. Asked for by name.
 *
 * A file of bytes is recognised by its statistics: its words must be possible syllables (syllable.h), and more of them
 * than by any other reading. A piece of a paper that names its font is converted by that font.
 */
#ifndef DONDOC_TEXT_LEGACY_H
#define DONDOC_TEXT_LEGACY_H

#include "text/text.h"

enum { LEGACY_SIZE_MAX = 16 * 1024 * 1024 }; /* bytes of a file that are converted */

struct text_steps {
    struct text_step *v;
    size_t n, cap;
};

/* How bytes that are not UTF-8 are to be read; TEXT_UTF8 when nothing fits, and for more than LEGACY_SIZE_MAX. */
enum text_encoding legacy_guess(struct str bytes);

/* Appends the bytes as UTF-8, not composed, and tells where each letter came from. Letters of TCVN3 have no capitals
 * with tones: those amid capitals become what was meant. Returns how many bytes at the end are half a character. */
size_t legacy_convert(struct arena *arena, struct str bytes, enum text_encoding encoding, struct buf *out,
                      struct text_steps *steps);

/* Appends one byte of a file. */
void legacy_put_byte(struct buf *out, unsigned char byte, enum text_encoding encoding);

/* The steps of a text that was admitted from converted bytes, leading to the bytes before the conversion. Linear. */
void legacy_through(struct arena *arena, const struct text_steps *converted, struct text *text);

/* What a font shows: TEXT_UTF8 for all but the fonts of TCVN3 (".VnTime") and VNI ("VNI-Times").
 * *ret_capitals: it shows capitals only (".VnTimeH"). */
enum text_encoding legacy_of_font(struct str font, bool *ret_capitals);

/* Appends UTF-8 that such a font shows as other letters, not composed. A vowel of VNI may stand at the end of `out`
 * already. A piece that holds Vietnamese letters of Unicode is appended as it is. */
void legacy_put(struct buf *out, struct str s, enum text_encoding encoding, bool capitals);

/* True when letters stand in UTF-8 that no Vietnamese text has, and those fonts are written with. Cheap. */
bool legacy_suspect(struct str s);

/* True when more of a's letters beyond ASCII stand in possible syllables than of b's; both in NFC. */
bool legacy_reads_better(struct str a, struct str b);

/* True when most words of a text could be Vietnamese; what has hardly any words is believed. A PDF whose fonts lie, and
 * one in another language, give words that could not. */
bool legacy_is_vietnamese(struct str s);

/* By which encoding such a text whose fonts are not known reads as Vietnamese; TEXT_UTF8 when it does already, and
 * when nothing helps. */
enum text_encoding legacy_guess_shown(struct str s);

#endif
