/**
 * The compliance report as a page. Start at {@link io.portmark.report.page.AuditReport}. The page stands alone: style and fonts
 * are inlined, nothing is fetched, and it holds no text of any record. Templates lie in {@code reports/templates}.
 */
@NullMarked
package io.portmark.report.page;

import org.jspecify.annotations.NullMarked;
