/**
 * Findings to proposed repairs of markings: exact edits of the source, as a patch or a copy. Start at
 * {@link io.portmark.repair.Repairs}. What a repair does is said by the finding's rule; whether it may be applied without a person
 * too. Nothing is repaired here that the rule book does not propose, and no source is ever written.
 */
@NullMarked
package io.portmark.repair;

import org.jspecify.annotations.NullMarked;
