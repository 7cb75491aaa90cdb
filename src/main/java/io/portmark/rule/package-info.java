/**
 * What a rule is, what it reports, and what can be wrong with a rule book. Start at {@link io.portmark.rule.Finding}. Rules
 * themselves are DRL files in {@code rules/}; {@code check} runs them.
 */
@NullMarked
package io.portmark.rule;

import org.jspecify.annotations.NullMarked;
