package io.portmark.parse;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Confidence;
import io.portmark.marking.Control;
import io.portmark.marking.Foreign;
import io.portmark.marking.MarkFault;
import io.portmark.marking.Marking;
import io.portmark.parse.MarkVocabulary.Group;
import io.portmark.parse.MarkVocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a mark behind its level: compartments, foreign owners, categories, dissemination controls, in any order. */
final class MarkParts {
    /** What a part may be made of; anything else is a sentence in parentheses. */
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9 ,.&'_+-]{1,120}");
    /** "SI-G ABCD", "HCS-P", "SAR-BP", "RD-CNWDI", "RD-SG 1 2", "FRD-SIGMA 14". */
    private static final Pattern SUBDIVISION = Pattern.compile("[- ]");

    private static final Pattern COUNTRIES = Pattern.compile(" ?(?:, ?| AND | & |&)(?:AND )?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}|AUSCANNZUKUS");
    private static final Pattern NUMBER_OF_RD = Pattern.compile("(?:SG|SIGMA) ?[0-9][0-9 ]*");
    private static final int LONGEST_UNKNOWN = 24;

    private final MarkHead head;
    private final MarkVocabulary vocabulary;
    private final List<String> compartments;
    private final List<String> categories = new ArrayList<>();
    private final List<String> dissemination = new ArrayList<>();
    private final List<MarkFault> faults = new ArrayList<>();
    private ClassificationLevel level;
    private Control control;
    private @Nullable Foreign foreign;
    private int rank = -1;
    private Confidence confidence = Confidence.HIGH;

    MarkParts(MarkHead head, MarkVocabulary vocabulary) {
        this.head = head;
        this.vocabulary = vocabulary;
        this.compartments = new ArrayList<>(head.marking().compartments());
        this.level = head.marking().classification();
        this.control = head.marking().control();
        this.foreign = head.marking().foreign();
    }

    /** What the mark says; empty where a part is none of a mark. A short part that is in no vocabulary is kept as a compartment. */
    Optional<MarkReading> read() {
        for (String part : head.parts()) {
            if (!SHAPE.matcher(part).matches() || (!take(part) && !takeUnknown(part))) {
                return Optional.empty();
            }
        }
        if (head.single() && !isStateOwn()) {
            faults.add(MarkFault.TELEGRAM_STYLE);
        }
        return Optional.of(new MarkReading(marking(), faults, confidence));
    }

    /** The same where every part is in the vocabulary as it stands. */
    Optional<MarkReading> known() {
        return read().filter(reading -> !reading.faults().contains(MarkFault.UNKNOWN_PART)
                && !reading.faults().contains(MarkFault.SPELLING));
    }

    private Marking marking() {
        return new Marking(level, control, foreign, compartments, categories, dissemination);
    }

    /** SBU/NF is State's own form (5 FAH-1 H-246.2). */
    private boolean isStateOwn() {
        return !level.isClassified() && control == Control.SBU;
    }

    private boolean take(String part) {
        return level(part)
                || category(part)
                || term(part)
                || owners(part)
                || countries(part)
                || subdivision(part)
                || suffix(part);
    }

    /** A second level in one mark: the higher counts. */
    private boolean level(String part) {
        Optional<Marking> second =
                MarkSymbols.own(part).filter(own -> !own.control().isPresent());
        second.ifPresent(own -> {
            level = level.or(own.classification());
            faults.add(level.isClassified() ? MarkFault.TWO_LEVELS : MarkFault.ORDER);
        });
        return second.isPresent();
    }

    private boolean category(String part) {
        boolean category = control == Control.CUI && vocabulary.isCategory(part);
        if (category) {
            categories.add(part);
            ordered(Group.CATEGORY.firstRank());
        }
        return category;
    }

    private boolean term(String part) {
        Optional<Term> found = vocabulary.term(part);
        found.ifPresent(this::add);
        return found.isPresent();
    }

    private void add(Term term) {
        switch (term.group()) {
            case SCI, SAP, ATOMIC -> compartments.add(term.word());
            case FOREIGN, CATEGORY -> throw new IllegalStateException("no word is of the group " + term.group());
            case IC, OTHER, CUI -> {
                if (term.control() == null || control.isPresent()) {
                    dissemination.add(term.word());
                } else {
                    control = term.control();
                }
            }
        }
        if (control == Control.CUI && dissemination.contains(term.word())) {
            limited();
        } else {
            // In an unclassified mark the control may stand first: (U//FOUO), (SBU//NF).
            ordered(term.place());
        }
    }

    /** Limited dissemination controls of CUI stand last, in the order of the alphabet (32 CFR 2002.20). */
    private void limited() {
        ordered(Group.CUI.firstRank());
        int last = dissemination.size() - 1;
        boolean falls = last > 0 && dissemination.get(last - 1).compareTo(dissemination.get(last)) > 0;
        if (falls && !faults.contains(MarkFault.ORDER)) {
            faults.add(MarkFault.ORDER);
        }
    }

    private void ordered(int place) {
        if (place < rank && !faults.contains(MarkFault.ORDER)) {
            faults.add(MarkFault.ORDER);
        }
        rank = Math.max(rank, place);
    }

    /** "FGI", "FGI GBR DEU", beside US information; "NATO" as CAPCO writes it there. */
    private boolean owners(String part) {
        List<String> owners = new ArrayList<>();
        String[] names = part.split(" ", -1);
        boolean led = names[0].equals("FGI");
        for (int i = led ? 1 : 0; i < names.length; i++) {
            Optional<String> code = vocabulary
                    .country(names[i])
                    .filter(found -> CODE.matcher(found).matches());
            if (code.isEmpty()) {
                return false;
            }
            owners.add(code.get());
        }
        boolean nato = owners.equals(List.of(Foreign.NATO));
        if (!led && !nato) {
            return false;
        }
        foreign = new Foreign(owners.isEmpty() ? List.of("FGI") : owners, false, true);
        ordered(Group.FOREIGN.firstRank());
        return true;
    }

    /** "REL TO USA, GBR", "REL NATO", "REL GERMANY", "USA, GBR EYES ONLY", "DISPLAY ONLY IRQ". */
    private boolean countries(String part) {
        for (String lead : List.of("REL TO ", "REL ", "RELEASABLE TO ", "DISPLAY ONLY ", "DISPLAYONLY ")) {
            if (part.startsWith(lead)) {
                boolean release = lead.startsWith("REL");
                String word = release ? "REL TO" : "DISPLAY ONLY";
                addCountries(word, part.substring(lead.length()), !lead.equals("REL TO ") && release);
                return true;
            }
        }
        for (String end : List.of(" EYES ONLY", " EYES")) {
            if (part.endsWith(end)) {
                addCountries("EYES ONLY", part.substring(0, part.length() - end.length()), false);
                return true;
            }
        }
        return false;
    }

    private void addCountries(String word, String written, boolean brief) {
        List<String> codes = new ArrayList<>();
        boolean style = brief;
        for (String name : items(written)) {
            Optional<String> code = vocabulary.country(name);
            style |= !code.map(name::equals).orElse(false);
            codes.add(code.orElse(name));
        }
        style |= word.equals("REL TO") && !codes.get(0).equals("USA");
        if (style) {
            faults.add(MarkFault.TELEGRAM_STYLE);
        }
        dissemination.add(
                word.equals("EYES ONLY")
                        ? String.join(", ", codes) + " EYES ONLY"
                        : word + " " + String.join(", ", codes));
        vocabulary.term(word).ifPresent(term -> ordered(term.place()));
    }

    /** Names between commas; codes with blanks between them are names each. */
    private List<String> items(String written) {
        List<String> items = new ArrayList<>();
        for (String item : COUNTRIES.split(written.strip(), -1)) {
            List<String> words = List.of(item.strip().split(" +", -1));
            boolean codes = words.size() > 1
                    && words.stream()
                            .allMatch(word ->
                                    vocabulary.country(word).map(word::equals).orElse(false));
            items.addAll(codes ? words : List.of(item.strip()));
        }
        return items;
    }

    /** "SI-G ABCD", "SAR-BP", "RD-CNWDI", "ACCM-NAME": a compartment of something known. */
    private boolean subdivision(String part) {
        String[] names = SUBDIVISION.split(part, 2);
        if (part.startsWith("SPECIAL ACCESS REQUIRED")) {
            names = new String[] {"SAR", part.substring(23)};
        }
        if (part.startsWith("ACCM-") || NUMBER_OF_RD.matcher(part).matches()) {
            compartments.add(part);
            return true;
        }
        Optional<Term> of = names.length < 2 ? Optional.empty() : vocabulary.term(names[0]);
        boolean compartment =
                of.filter(term -> term.group().compareTo(Group.ATOMIC) <= 0).isPresent();
        if (compartment) {
            compartments.add(part);
            ordered(of.get().place());
        }
        return compartment;
    }

    /** "SBU-NF", "LES-NF". */
    private boolean suffix(String part) {
        boolean noforn = part.endsWith("-NF")
                && vocabulary.term(part.substring(0, part.length() - 3)).isPresent();
        if (noforn) {
            term(part.substring(0, part.length() - 3));
            dissemination.add("NOFORN");
        }
        return noforn;
    }

    /** What is a letter or two from a word is read as that word; what is not is kept, and never lapses. */
    private boolean takeUnknown(String part) {
        Optional<Term> near = vocabulary.nearest(part);
        if (near.isPresent()) {
            add(near.get());
            faults.add(MarkFault.SPELLING);
            confidence = confidence.and(Confidence.MEDIUM);
            return true;
        }
        boolean word = part.length() <= LONGEST_UNKNOWN && part.chars().anyMatch(Character::isLetter);
        if (word) {
            (control == Control.CUI ? categories : compartments).add(part.toUpperCase(Locale.ROOT));
            faults.add(MarkFault.UNKNOWN_PART);
        }
        return word;
    }
}
