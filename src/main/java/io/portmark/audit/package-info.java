/** Many documents on one machine: checks a collection and writes the compliance report. Start at {@link io.portmark.audit.Audit}. */
@NullMarked
package io.portmark.audit;

import org.jspecify.annotations.NullMarked;
