package io.portmark.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.portmark.rule.BookSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the author of a rule may use: the facts, their public accessors, and what the collector offers. The build writes it from the
 * classes of the model and their documentation, see {@link VocabularyCompiler}; it is what the allow-list of edited rules rests on.
 */
public final class Vocabulary {
    static final String FILE = "vocabulary.csv";
    static final List<String> COLUMNS = List.of("type", "member", "descriptor", "says");

    /** What every value has. */
    private static final Set<String> INHERITED = Set.of("compareTo", "equals", "hashCode", "name", "toString");

    private final Map<String, List<Word>> types;

    private Vocabulary(Map<String, List<Word>> types) {
        this.types = types;
    }

    /**
     * A type, or a member of one.
     *
     * @param type the name of its class: io.portmark.document.ParseNote$Kind
     * @param member the name of an accessor or a constant; empty for the type itself
     * @param descriptor the accessor's signature as class files spell it, the constant's type; for a type empty
     * @param says the first sentence of its documentation
     */
    public record Word(String type, String member, String descriptor, String says) {
        /** True for an accessor, false for a constant or the type itself. */
        public boolean isAccessor() {
            return descriptor.startsWith("(");
        }

        /** The type as rules write it: Portion, ParseNote.Kind. */
        public String simpleType() {
            return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        }
    }

    /** The vocabulary of this version. */
    public static Vocabulary load() throws IOException {
        String text = BookSource.BUILT_IN
                .text(FILE)
                .orElseThrow(() -> new IllegalStateException("the build left no rules/" + FILE));
        Map<String, List<Word>> types = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                var word = new Word(
                        row.getField("type"), row.getField("member"), row.getField("descriptor"), row.getField("says"));
                types.computeIfAbsent(word.type(), type -> new ArrayList<>()).add(word);
            }
        }
        return new Vocabulary(types);
    }

    /** The names of all types, in order. */
    public List<String> types() {
        return List.copyOf(types.keySet());
    }

    /** The words of a type, the type itself first; none where it is not in the vocabulary. */
    public List<Word> words(String type) {
        return List.copyOf(types.getOrDefault(type, List.of()));
    }

    /** The type that rules call so: Portion, ParseNote.Kind. */
    Optional<String> type(String simpleName) {
        return types.keySet().stream()
                .filter(type -> words(type).get(0).simpleType().equals(simpleName))
                .findFirst();
    }

    /** A member by the simple name of its type. */
    Optional<Word> member(String simpleType, String member) {
        return type(simpleType)
                .flatMap(type -> words(type).stream()
                        .filter(word -> word.member().equals(member))
                        .findFirst());
    }

    /** True when a rule may read that accessor or constant. */
    boolean holds(String type, String member, String descriptor) {
        if (INHERITED.contains(member)) {
            return types.containsKey(type);
        }
        return words(type).stream()
                .anyMatch(word ->
                        word.member().equals(member) && word.descriptor().equals(descriptor) && !member.isEmpty());
    }
}
