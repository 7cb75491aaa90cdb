/**
 * Telegrams of the Department of State (ACP-127 format lines, 5 FAH-1 and 5 FAH-2), as they are found: wrapped in pages of web
 * sites or archives, damaged, with their line structure lost. Start at {@link io.portmark.parse.telegram.TelegramParser}, which
 * sends the lines through {@code LineReader}, {@code LineRestorer}, {@code PageLines}, {@code WrapperStripper}, {@code
 * HeaderParser} and {@code ParagraphScanner}, in this order. Every line ends in exactly one place.
 */
@NullMarked
package io.portmark.parse.telegram;

import org.jspecify.annotations.NullMarked;
