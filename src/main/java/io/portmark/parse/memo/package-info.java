/**
 * Memoranda, letters and reports given as text: banner lines at the top and bottom of pages, the fields of a memorandum, the block of
 * the classification authority, and what stands beneath a letter. Start at {@link io.portmark.parse.memo.MemoParser}. Lines and
 * paragraphs are read as those of telegrams are, with {@code telegram}.
 */
@NullMarked
package io.portmark.parse.memo;

import org.jspecify.annotations.NullMarked;
