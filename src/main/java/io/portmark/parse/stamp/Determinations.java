package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp.Determination;
import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RELEASE IN PART, its codes beside or beneath it, and the codes in the margins. */
final class Determinations {
    private static final Pattern WHOLE =
            Pattern.compile("(?<![A-Z] )\\b(?:RELEASED? IN (PART|FULL)|(?:DENIED|DENY|WITHHELD) IN (FULL))\\b");
    private static final Pattern BEGUN = Pattern.compile("(?:^|.{0,40} {2,})RELEASED?(?: IN)?$");
    private static final Pattern REST = Pattern.compile("^(?:IN )?(PART|FULL)\\b");
    private static final Pattern SPOILED = Pattern.compile("^IN (PART|FULL)$");
    /** Codes in a margin stand right of this column, where the page has kept its columns. */
    private static final int MARGIN = 50;

    private static final int REACH = 3;

    private final List<StampLine> lines;
    private final Set<Piece> taken = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    private Determinations(List<StampLine> lines) {
        this.lines = lines;
    }

    /** The determinations and margin codes of a text. */
    static List<Draft> in(List<StampLine> lines) {
        var reader = new Determinations(lines);
        for (int i = 0; i < lines.size(); i++) {
            for (Piece piece : lines.get(i).pieces()) {
                reader.determination(i, piece);
            }
        }
        reader.margins();
        return reader.drafts;
    }

    private void determination(int at, Piece piece) {
        Matcher whole = WHOLE.matcher(piece.text());
        if (whole.find()) {
            boolean denied = whole.group(2) != null;
            String rest = piece.text().substring(whole.end());
            boolean alone = rest.isBlank()
                    || rest.strip().startsWith("(OF THE EXTRACT")
                    || Codes.all(rest).isPresent();
            if (alone) {
                String codes = rest.isBlank() ? beside(lines.get(at), piece) : rest;
                Span span = new Span(piece.start() + whole.start(), piece.end());
                add(at, piece, span, denied ? "DENIED" : whole.group(1), codes);
            }
            return;
        }
        if (BEGUN.matcher(piece.text()).find()) {
            beneath(at, piece, REST).ifPresent(rest -> {
                Matcher word = REST.matcher(rest.text());
                taken.add(rest);
                if (word.find()) {
                    add(
                            at + 1,
                            rest,
                            new Span(piece.start(), rest.end()),
                            word.group(1),
                            rest.text().substring(word.end()));
                }
            });
        } else if (SPOILED.matcher(piece.text()).matches() && !taken.contains(piece) && codesBeneath(at, piece)) {
            add(at, piece, piece.span(), piece.text().substring("IN ".length()), "");
        }
    }

    /** Our own stamp has its codes at the right edge of its line. */
    private String beside(StampLine line, Piece piece) {
        int next = line.pieces().indexOf(piece) + 1;
        if (next == line.pieces().size()
                || Codes.all(line.pieces().get(next).text()).isEmpty()) {
            return "";
        }
        taken.add(line.pieces().get(next));
        return line.pieces().get(next).text();
    }

    private boolean codesBeneath(int at, Piece piece) {
        return at + 1 < lines.size()
                && lines.get(at + 1).pieces().stream()
                        .anyMatch(below -> below.isInColumnOf(piece)
                                && Codes.all(below.text()).isPresent());
    }

    private Optional<Piece> beneath(int at, Piece piece, Pattern pattern) {
        if (at + 1 >= lines.size()) {
            return Optional.empty();
        }
        return lines.get(at + 1).pieces().stream()
                .filter(below -> below.isInColumnOf(piece)
                        && pattern.matcher(below.text()).find())
                .findFirst();
    }

    private void add(int at, Piece piece, Span span, String word, String rest) {
        List<String> codes = new ArrayList<>();
        int end = span.end();
        boolean open = true;
        Codes.leading(rest, codes);
        if (!codes.isEmpty()) {
            open = goesOn(rest, codes);
        }
        int reach = at + REACH;
        for (int i = at + 1; open && !word.equals("FULL") && i < lines.size() && i <= reach; i++) {
            int line = i;
            Optional<Piece> next = lines.get(i).pieces().stream()
                    .filter(below -> below.isInColumnOf(piece) && isCodes(below, codes))
                    .findFirst();
            if (next.isPresent()) {
                taken.add(next.get());
                append(next.get(), codes);
                end = Math.max(end, next.get().end());
                open = goesOn(next.get().text(), codes);
                reach = i + 1;
            } else if (!codes.isEmpty() || lines.get(line).pieces().stream().anyMatch(below -> isText(below, piece))) {
                open = false;
            }
        }
        taken.add(piece);
        var draft = new Draft(Kind.DETERMINATION, new Span(span.start(), end), words(word, codes));
        draft.determination = Determination.valueOf(word);
        draft.codes = codes;
        drafts.add(draft);
    }

    private static String words(String word, List<String> codes) {
        String stamp = word.equals("DENIED") ? "DENIED IN FULL" : "RELEASE IN " + word;
        return codes.isEmpty() ? stamp : stamp + " " + String.join(",", codes);
    }

    /** Text right beneath the stamp ends it, unless it is a header line that begins far to the left. */
    private static boolean isText(Piece below, Piece stamp) {
        return below.column() >= stamp.column() - 2 && below.isInColumnOf(stamp);
    }

    private static boolean isCodes(Piece piece, List<String> before) {
        return Codes.all(piece.text()).isPresent() || (endsBare(before) && Codes.isStatute(piece.text()));
    }

    private static void append(Piece piece, List<String> codes) {
        Optional<List<String>> more = Codes.all(piece.text());
        if (more.isPresent()) {
            more.get().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        } else {
            codes.set(codes.size() - 1, "B3 " + piece.text());
        }
    }

    private static boolean goesOn(String text, List<String> codes) {
        return text.strip().endsWith(",") || endsBare(codes);
    }

    private static boolean endsBare(List<String> codes) {
        return !codes.isEmpty() && codes.get(codes.size() - 1).equals("B3");
    }

    private void margins() {
        Piece above = null;
        int aboveLine = -2;
        List<Piece> stack = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Piece piece : lines.get(i).pieces()) {
                if (!isMargin(lines.get(i), piece)) {
                    continue;
                }
                if (above == null || i > aboveLine + 1 || !piece.isInColumnOf(above)) {
                    addMargin(stack);
                }
                stack.add(piece);
                above = piece;
                aboveLine = i;
            }
        }
        addMargin(stack);
    }

    private boolean isMargin(StampLine line, Piece piece) {
        Optional<List<String>> codes = taken.contains(piece) ? Optional.empty() : Codes.all(piece.text());
        if (codes.isEmpty() || isListLabel(line, piece, codes.get())) {
            return false;
        }
        return true;
    }

    /** At the left a lone B1 may be anything; a reason of an order, or a list, is a code wherever it stands. */
    private static boolean isListLabel(StampLine line, Piece piece, List<String> codes) {
        boolean right = piece.column() >= MARGIN || (line.pieces().size() > 1 && line.endsWith(piece));
        return !right && codes.size() == 1 && !codes.get(0).startsWith("1.4");
    }

    private void addMargin(List<Piece> stack) {
        if (stack.isEmpty()) {
            return;
        }
        List<String> codes = new ArrayList<>();
        for (Piece piece : stack) {
            Codes.all(piece.text())
                    .ifPresent(more ->
                            more.stream().filter(code -> !codes.contains(code)).forEach(codes::add));
        }
        Span span = new Span(stack.get(0).start(), stack.get(stack.size() - 1).end());
        var draft = new Draft(Kind.MARGIN, span, String.join(" ", codes));
        draft.codes = codes;
        drafts.add(draft);
        stack.clear();
    }
}
