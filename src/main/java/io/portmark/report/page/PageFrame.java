package io.portmark.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What makes a page stand alone: its style with the fonts inlined, its script, and a policy that lets nothing else run or load.
 *
 * @param style the style sheet
 * @param script the script
 * @param policy the content security policy
 */
public record PageFrame(String style, String script, String policy) {
    private static final List<Font> FONTS = List.of(
            new Font("Source Sans 3", "400", "source-sans-3"),
            new Font("Source Sans 3", "600", "source-sans-3"),
            new Font("Source Sans 3", "700", "source-sans-3"),
            new Font("Source Serif 4", "400", "source-serif-4"),
            new Font("Source Code Pro", "400", "source-code-pro"),
            new Font("Source Code Pro", "600", "source-code-pro"));

    private record Font(String family, String weight, String file) {}

    /**
     * The frame of a page.
     *
     * @param name of its style sheet and script: audit
     * @param footer what each sheet says at its foot on paper; our own words, no quotation marks
     */
    static PageFrame of(String name, String footer) throws IOException {
        return of(name, FONTS, sheet(footer));
    }

    /**
     * The frame of a page that holds text of records: each sheet is marked at its head and its foot.
     *
     * @param marking what each sheet says; our own words, no quotation marks
     */
    static PageFrame ofRecords(String name, String marking) throws IOException {
        List<Font> fonts = new ArrayList<>(FONTS);
        fonts.add(new Font("Source Serif 4", "600", "source-serif-4"));
        return of(name, fonts, markedSheet(marking));
    }

    private static PageFrame of(String name, List<Font> fonts, String sheet) throws IOException {
        var style = new StringBuilder();
        for (Font font : fonts) {
            String file = "fonts/%s-latin-%s-normal.woff2".formatted(font.file(), font.weight());
            style.append(
                    "@font-face{font-family:'%s';font-weight:%s;font-style:normal;font-display:swap;src:url(data:font/woff2;base64,%s) format('woff2')}\n"
                            .formatted(
                                    font.family(),
                                    font.weight(),
                                    Base64.getEncoder().encodeToString(bytes(file))));
        }
        style.append(text("tokens.css")).append(text(name + ".css")).append(sheet);
        String script = text(name + ".js");
        return new PageFrame(style.toString(), script, policy(script));
    }

    private static String sheet(String footer) {
        String font = "font:8pt \"Liberation Sans\",Arial,sans-serif";
        return """
                @page{size:letter;margin:.7in .6in;@bottom-left{content:"%s";%s}@bottom-right{content:counter(page) " of " counter(pages);%s}}
                """.formatted(footer, font, font);
    }

    private static String markedSheet(String marking) {
        String heavy = "content:\"%s\";font:700 9pt \"Liberation Sans\",Arial,sans-serif".formatted(marking);
        String font = "font:8pt \"Liberation Sans\",Arial,sans-serif";
        return """
                @page{size:letter;margin:.8in .6in .75in;@top-center{%s}@bottom-center{%s}@bottom-right{content:counter(page) " of " counter(pages);%s}}
                """.formatted(heavy, heavy, font);
    }

    private static String policy(String script) {
        return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; font-src data:; img-src data:; form-action 'none'; base-uri 'none'"
                .formatted(digest(script));
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = PageFrame.class.getResourceAsStream("/page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build left no page/" + name);
            }
            return in.readAllBytes();
        }
    }
}
