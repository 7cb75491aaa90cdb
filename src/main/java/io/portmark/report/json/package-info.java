/**
 * Reports for programs: JSON and CSV as {@code CONTRACT} promises them, UTF-8, LF, in a stable order. Start at
 * {@link io.portmark.report.json.FindingsJson}. The JSON Schemas lie in {@code src/main/resources/schema}; tests hold the output
 * to them.
 */
@NullMarked
package io.portmark.report.json;

import org.jspecify.annotations.NullMarked;
