package io.portmark.decide;

import java.util.List;

/**
 * The words that a release must not hold. Only the verifier receives them; no writer does.
 *
 * @param pieces the withheld pieces, in source order
 */
public record WithheldText(List<Piece> pieces) {
    public WithheldText {
        pieces = List.copyOf(pieces);
    }

    /**
     * The text of one withheld portion.
     *
     * @param id the portion's id
     * @param text its text as it stands in the source, without number and mark
     */
    public record Piece(String id, String text) {
        /** Names the piece without its text. */
        @Override
        public String toString() {
            return "withheld text of " + id;
        }
    }

    /** Names the value without any text. */
    @Override
    public String toString() {
        return "withheld text of %d portions".formatted(pieces.size());
    }
}
