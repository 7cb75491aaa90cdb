/**
 * Reads the stamps of released documents, whoever made them: State's page lines, determinations, margin codes and classifications on
 * review, the stamps of systematic review, CIA and NARA, the brackets of FRUS. Start at {@link io.portmark.parse.stamp.StampReader}.
 * Texts come from scans: columns run into each other, letters and parentheses are lost, blocks are wrapped. What a stamp should
 * say is left to the rules of releases.
 */
@NullMarked
package io.portmark.parse.stamp;

import org.jspecify.annotations.NullMarked;
