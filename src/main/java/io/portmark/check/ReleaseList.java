package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.document.Portion;
import io.portmark.marking.BannerLine;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of countries that may have the information, REL TO USA, GBR, in a mark or in the banner.
 *
 * @param portion the id of the portion, null for the banner
 * @param codes the codes in order, as written
 * @param beside controls in the same mark: NOFORN, EXDIS
 */
public record ReleaseList(@Nullable String portion, List<String> codes, List<String> beside) {
    private static final String OWNER = "USA";
    private static final int TRIGRAPH = 3;
    private static final List<String> EXCLUDING = List.of("NOFORN", "NODIS", "EXDIS");

    public ReleaseList {
        codes = List.copyOf(codes);
        beside = List.copyOf(beside);
    }

    /** The lists of a document: its banner's, then those of its portions. */
    static List<ReleaseList> of(Document document) {
        List<ReleaseList> lists = new ArrayList<>();
        BannerLine banner = document.banner();
        if (banner != null) {
            read(null, banner.captions()).ifPresent(lists::add);
        }
        for (Portion portion : document.portions()) {
            for (PortionMark mark : portion.marks()) {
                Marking marking = mark.marking();
                if (marking != null && !marking.dissemination().isEmpty()) {
                    read(portion.id(), marking.dissemination()).ifPresent(lists::add);
                }
            }
        }
        return lists;
    }

    private static Optional<ReleaseList> read(@Nullable String portion, List<String> controls) {
        return controls.stream()
                .filter(name -> name.startsWith(Marking.REL_TO))
                .findFirst()
                .map(name -> new ReleaseList(
                        portion, List.of(name.substring(Marking.REL_TO.length()).split(",? +|,", -1)), controls));
    }

    /** Controls in the same mark that exclude a list of countries, in order. */
    public List<String> contradicting() {
        return EXCLUDING.stream().filter(beside::contains).toList();
    }

    /** True when it is written as the register has it: USA, then at least one other, countries before groups, each in the order of the alphabet. */
    public boolean isSound() {
        return codes.size() > 1 && codes.equals(sorted());
    }

    /** The codes in the register's order, USA first. */
    public List<String> sorted() {
        List<String> others = codes.stream()
                .filter(code -> !code.equals(OWNER))
                .distinct()
                .sorted(Comparator.comparing((String code) -> code.length() > TRIGRAPH)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> sorted = new ArrayList<>(List.of(OWNER));
        sorted.addAll(others);
        return sorted;
    }
}
