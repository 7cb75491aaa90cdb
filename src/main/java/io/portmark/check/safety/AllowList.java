package io.portmark.check.safety;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members of classes outside the model that compiled rules may refer to. What is not listed is refused: a new version of Java or
 * Drools opens no door.
 */
final class AllowList {
    private static final String RESOURCE = "members.txt";
    private static final String FRAME = "@frame ";

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Set<String>> frame = new HashMap<>();

    /** Reads the list that came with the program. */
    static AllowList load() throws IOException {
        try (InputStream in = AllowList.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build left no " + RESOURCE);
            }
            var list = new AllowList();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(list::add);
            return list;
        }
    }

    private void add(String line) {
        boolean framed = line.startsWith(FRAME);
        List<String> words = Arrays.asList((framed ? line.substring(FRAME.length()) : line).split(" +", -1));
        (framed ? frame : members)
                .computeIfAbsent(words.get(0), name -> new HashSet<>())
                .addAll(words.subList(1, words.size()));
    }

    /**
     * True when it is listed.
     *
     * @param type the name of the class with dots
     * @param inFrame true where the rule compiler alone writes code
     */
    boolean allows(String type, String member, boolean inFrame) {
        return members.getOrDefault(type, Set.of()).contains(member)
                || (inFrame && frame.getOrDefault(type, Set.of()).contains(member));
    }
}
