package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.document.Portion;
import io.portmark.marking.BannerLine;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The banner of controlled unclassified information (32 CFR 2002.20): CUI, categories, limited dissemination controls.
 *
 * @param printed the banner as it stands
 * @param categories its categories in order: SP-PRVCY, LEI
 * @param controls its limited dissemination controls in order: FED ONLY, NOFORN
 * @param specified categories of CUI Specified that portions name, in the order of the alphabet
 */
public record CuiBanner(String printed, List<String> categories, List<String> controls, List<String> specified) {
    private static final String SPECIFIED = "SP-";
    private static final Comparator<String> REGISTER =
            Comparator.comparing((String name) -> !name.startsWith(SPECIFIED)).thenComparing(Comparator.naturalOrder());

    public CuiBanner {
        categories = List.copyOf(categories);
        controls = List.copyOf(controls);
        specified = List.copyOf(specified);
    }

    /** The banner of a document that has one of this kind. */
    static Optional<CuiBanner> of(Document document) {
        BannerLine banner = document.banner();
        Marking full = banner == null ? null : banner.full();
        if (banner == null || full == null || full.isClassified() || full.control() != Control.CUI) {
            return Optional.empty();
        }
        List<String> specified = document.portions().stream()
                .map(Portion::marking)
                .flatMap(marking -> marking == null ? List.<String>of().stream() : marking.categories().stream())
                .filter(name -> name.startsWith(SPECIFIED))
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new CuiBanner(banner.printed(), full.categories(), full.dissemination(), specified));
    }

    /** Categories of CUI Specified that portions name and the banner does not. */
    public List<String> missing() {
        return specified.stream().filter(name -> !categories.contains(name)).toList();
    }

    /** True when the categories stand before the controls, Specified before Basic, and all in the order of the alphabet. */
    public boolean isOrdered() {
        boolean sorted = categories.equals(categories.stream().sorted(REGISTER).toList())
                && controls.equals(controls.stream().sorted().toList());
        int control = controls.stream()
                .mapToInt(printed::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(printed.length());
        return sorted && categories.stream().allMatch(name -> printed.indexOf(name) < control);
    }

    /** As it should be written: CUI//SP-PRVCY/LEI//FED ONLY/NOFORN. */
    public String sorted() {
        String named = String.join("/", categories.stream().sorted(REGISTER).toList());
        String limited = String.join("/", controls.stream().sorted().toList());
        return "CUI" + (named.isEmpty() ? "" : "//" + named) + (limited.isEmpty() ? "" : "//" + limited);
    }
}
