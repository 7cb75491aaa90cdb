package io.portmark.redact.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Circled signs for codes that their boxes can't hold; the legend says what each stands for (REDACTION §7, Label). */
final class Signs {
    private static final String SIGNS = "①②③④⑤⑥⑦⑧⑨ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ";

    private final List<List<String>> signed = new ArrayList<>();

    /**
     * The sign that stands for these codes, the same wherever they are the same.
     *
     * @throws IOException when there are more lists of codes than signs
     */
    String of(List<String> codes) throws IOException {
        int known = signed.indexOf(codes);
        if (known < 0) {
            if (signed.size() == SIGNS.length()) {
                throw new IOException(
                        "more than %d different lists of codes don't fit their boxes".formatted(SIGNS.length()));
            }
            known = signed.size();
            signed.add(List.copyOf(codes));
        }
        return sign(known);
    }

    /** A sign and its codes, in the order of first use. */
    record Entry(String sign, List<String> codes) {}

    /** What the signs in use stand for. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            entries.add(new Entry(sign(i), signed.get(i)));
        }
        return entries;
    }

    private static String sign(int index) {
        return SIGNS.substring(index, index + 1);
    }

    /** Draws a sign that begins at x; a sign is {@link #WIDTH} wide. */
    static List<Drawn> drawn(String sign, double x, double baseline, Meaning meaning) {
        double middle = x + WIDTH / 2;
        return List.of(
                new Drawn.Circle(middle, baseline - Style.SIGN.size() * 0.36, WIDTH / 2 - 0.5, meaning),
                new Drawn.Text(middle - Style.SIGN.width(sign) / 2, baseline, Style.SIGN, sign, meaning));
    }

    /** Points from one side of the circle to the other, with its air. */
    static final double WIDTH = 10;
}
