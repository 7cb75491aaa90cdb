package io.portmark.parse.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.ReleaseStamp;
import io.portmark.document.SourceText;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody chose: the reader reads on, and what it reports lies in the text and in order. */
class StampReaderPropertiesTest {
    private static final List<String> PARTS = List.of(
            "UNCLASSIFIED",
            "U.S. Department of State",
            "Case No. F-2014-1",
            "Doc No. C1",
            "Date: 99/99/9999",
            "RELEASE IN",
            "PART",
            "RELEASE IN PART",
            "B1,1.4(",
            "B3",
            "1.4(D)",
            "Classified by ",
            " on 08/27/2015",
            "Class:",
            "CONFIDENTIAL",
            "Reason:",
            "Declassify",
            "on:",
            "02/30/2020",
            "DECLASSIFIED",
            "Authority NND",
            "By ____ NARA Date",
            "DEPARTMENT OF STATE A/CDC/MR",
            "REVIEWED BY",
            "[2 lines not",
            "declassified]",
            "[Withheld: ",
            "   ",
            "                    ",
            "\n",
            "\r\n",
            "\r",
            "\f",
            "\t",
            "\u00a0",
            "—",
            "😀");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextGivesStampsThatLieInItAndInOrder(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        StampedText stamped = new StampReader().read(new SourceText("seed " + seed, text.toString()));
        int last = 0;
        for (ReleaseStamp stamp : stamped.stamps()) {
            assertThat(stamp.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(stamp.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(stamp.page()).isBetween(1, stamped.pages());
            last = stamp.span().start();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Classified by ",
                "RELEASE IN   ",
                "DECLASSIFIED Authority   ",
                "UNCLASSIFIED\n",
                "[",
                "B1,",
                "B1   ",
                "\f"
            })
    void whatIsSaidTwentyThousandTimesIsReadToTheEnd(String words) {
        StampedText stamped = new StampReader().read(new SourceText("x", words.repeat(20_000)));
        assertThat(stamped.pages()).isPositive();
    }
}
