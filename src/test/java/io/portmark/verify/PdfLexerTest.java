package io.portmark.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.portmark.verify.PdfLexer.Kind;
import io.portmark.verify.PdfLexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfLexerTest {
    @ParameterizedTest
    @MethodSource("tokensAsWritten")
    void aTokenIsReadAsTheStandardSays(String written, String content) {
        assertThat(tokens(written).get(0).text()).isEqualTo(content);
    }

    static Stream<Arguments> tokensAsWritten() {
        return Stream.of(
                arguments("(1.4\\(B\\))", "1.4(B)"),
                arguments("(a(b)c)", "a(b)c"),
                arguments("(a\\\nb)", "ab"),
                arguments("(\\101\\7)", "A\u0007"),
                arguments("(\\x)", "x"),
                arguments("(a\r\nb)", "a\nb"),
                arguments("(open", "open"),
                arguments("<414 2>", "AB"),
                arguments("<4>", "@"),
                arguments("/Na#6De", "Name"),
                arguments("% words\n", " words"),
                arguments("-12.5", "-12.5"));
    }

    @Test
    void tokensFollowEachOtherWithTheirPlaces() {
        List<Token> tokens = tokens("[<</A(b)>>] Tj%c\nBT");

        assertThat(tokens)
                .extracting(Token::kind)
                .containsExactly(
                        Kind.ARRAY_START,
                        Kind.DICTIONARY_START,
                        Kind.NAME,
                        Kind.STRING,
                        Kind.DICTIONARY_END,
                        Kind.ARRAY_END,
                        Kind.KEYWORD,
                        Kind.COMMENT,
                        Kind.KEYWORD);
        assertThat(tokens).extracting(Token::start).containsExactly(0, 1, 3, 5, 8, 10, 12, 14, 17);
    }

    @Test
    void itEndsOnAnyBytes() {
        var random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            var lexer = new PdfLexer(bytes);
            int tokens = 0;
            while (lexer.next().kind() != Kind.END) {
                tokens++;
            }
            assertThat(tokens).isLessThanOrEqualTo(bytes.length);
        }
    }

    private static List<Token> tokens(String written) {
        var lexer = new PdfLexer(written.getBytes(StandardCharsets.ISO_8859_1));
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }
}
