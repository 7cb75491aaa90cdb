/**
 * Says what an edited rule may do, before any of it is loaded. Start at {@link io.portmark.check.safety.ClassRestrictions}, which
 * looks at compiled rules and is what holds; {@link io.portmark.check.safety.DrlRestrictions} says the same of their text, earlier and
 * in words of its author. What is done with a rule that may not be loaded is left to {@code check}.
 */
@NullMarked
package io.portmark.check.safety;

import org.jspecify.annotations.NullMarked;
