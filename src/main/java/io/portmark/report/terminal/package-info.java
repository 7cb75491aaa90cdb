/**
 * Reports for people at a terminal. Start at {@link io.portmark.report.terminal.Terminal}, which says how wide it is, and whether
 * it can do colour and symbols. Colour is never the only sign. What comes from a file is cleaned of control characters first.
 */
@NullMarked
package io.portmark.report.terminal;

import org.jspecify.annotations.NullMarked;
