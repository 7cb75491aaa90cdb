/**
 * Findings and an officer's decisions become a release determination. Start at {@link io.portmark.decide.ReleaseDetermination}.
 * The release ladder U, SBU, C, S, TS exists only here, as the audience of a release. What leaves this package comes apart into
 * three values: the determination (no text), the released text (what writers get, every word of a release in its final wording)
 * and the withheld text (what only the verifier gets).
 */
@NullMarked
package io.portmark.decide;

import org.jspecify.annotations.NullMarked;
