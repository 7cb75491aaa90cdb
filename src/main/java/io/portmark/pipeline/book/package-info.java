/**
 * Works on rule books: runs their cases, compares two of them over a collection, says why a rule spoke or was silent. Start at
 * {@link io.portmark.pipeline.book.BookTest}. How rules are compiled and run is left to {@code check}.
 */
@NullMarked
package io.portmark.pipeline.book;

import org.jspecify.annotations.NullMarked;
