package io.portmark.decide;

import io.portmark.document.Portion;
import io.portmark.document.Role;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One decision of an officer.
 *
 * @param line the line of the decisions file, counted from 1
 * @param target what it speaks of
 * @param action what becomes of it
 * @param codes exemption codes, normalised
 * @param basis the officer's ground for releasing what stands above the level, null where none is given
 * @param harm the foreseeable harm, null where none is given; it goes into the ledger alone
 * @param concealAmount true when the amount withheld must not be stated
 */
public record Decision(
        int line,
        Target target,
        Action action,
        List<String> codes,
        @Nullable String basis,
        @Nullable String harm,
        boolean concealAmount) {
    public Decision {
        codes = List.copyOf(codes);
    }

    /** What an officer can decide. */
    public enum Action {
        WITHHOLD,
        RELEASE
    }

    /** What a decision speaks of. */
    public sealed interface Target {
        /** The name of the target in the ledger. It holds no words of the record. */
        String name();

        /** True when it speaks of this portion. */
        default boolean speaksOf(Portion portion) {
            return false;
        }

        /** A portion by its id; subject, signature and headings are portions too. */
        record OfPortion(String id) implements Target {
            @Override
            public String name() {
                return id;
            }

            @Override
            public boolean speaksOf(Portion portion) {
                return portion.id().equals(id);
            }
        }

        /** The heading with these words, compared after NFKC, case and white-space folding. */
        record OfHeading(String text) implements Target {
            @Override
            public String name() {
                return "heading";
            }

            @Override
            public boolean speaksOf(Portion portion) {
                return portion.role() == Role.HEADING && fold(portion.text()).equals(fold(text));
            }

            private static String fold(String words) {
                return Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip();
            }

            /** Names it without its words. */
            @Override
            public String toString() {
                return "heading";
            }
        }

        /** The action and information addressees. */
        record OfAddressees() implements Target {
            @Override
            public String name() {
                return "addressees";
            }
        }

        /** The classification authority line. */
        record OfAuthority() implements Target {
            @Override
            public String name() {
                return "authority";
            }
        }

        /** The whole record: gives a level to one that shows none. */
        record OfRecord(Audience level) implements Target {
            @Override
            public String name() {
                return "record";
            }
        }
    }
}
