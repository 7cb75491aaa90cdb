package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.document.Portion;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A dissemination control that marks of portions name.
 *
 * @param name the control as banners write it: NOFORN
 * @param portions ids of the portions, in order
 */
public record PortionControl(String name, List<String> portions) {
    /** These roll up only where every portion has them (CAPCO register, precedence rules for banner markings). */
    private static final List<String> ONLY_COMMON = List.of(Marking.REL_TO.strip(), "RELIDO", "DISPLAY ONLY", "EYES");

    public PortionControl {
        portions = List.copyOf(portions);
    }

    /** The controls of a document, in the order of their names. */
    static List<PortionControl> of(Document document) {
        Map<String, List<String>> portions = new TreeMap<>();
        for (Portion portion : document.portions()) {
            for (PortionMark mark : portion.marks()) {
                add(portion, mark.marking(), portions);
            }
        }
        return portions.entrySet().stream()
                .map(entry -> new PortionControl(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(Portion portion, @Nullable Marking marking, Map<String, List<String>> portions) {
        if (marking == null || marking.dissemination().isEmpty()) {
            return;
        }
        for (String name : marking.dissemination()) {
            List<String> ids = portions.computeIfAbsent(name, key -> new ArrayList<>());
            if (!ids.contains(portion.id())) {
                ids.add(portion.id());
            }
        }
        portions.keySet().removeIf(name -> ONLY_COMMON.stream().anyMatch(name::startsWith));
    }
}
