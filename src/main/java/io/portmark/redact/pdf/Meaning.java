package io.portmark.redact.pdf;

/** What a piece of a page is to somebody who hears it: a part of the structure, or nothing. */
sealed interface Meaning permits Tag, Meaning.Artifact {
    /** What belongs to the page and not to the record; it is not read aloud. */
    enum Artifact implements Meaning {
        HEADER("<</Type/Pagination/Subtype/Header>>"),
        FOOTER("<</Type/Pagination/Subtype/Footer>>"),
        LAYOUT("<</Type/Layout>>");

        private final String properties;

        Artifact(String properties) {
            this.properties = properties;
        }

        /** Its property list in a content stream. */
        String properties() {
            return properties;
        }
    }
}
