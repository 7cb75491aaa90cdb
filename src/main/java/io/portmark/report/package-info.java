/**
 * Everything that Portmark prints. Start at {@link io.portmark.report.CheckReport}. This package holds the values that are
 * reported; {@code json} writes files for programs, {@code terminal} writes for people at a terminal, {@code page} writes the
 * compliance report. No report but {@code parse} holds text of a record. Judging is done before: nothing here decides.
 */
@NullMarked
package io.portmark.report;

import org.jspecify.annotations.NullMarked;
