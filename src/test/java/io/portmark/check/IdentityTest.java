package io.portmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.MessageNumber;
import io.portmark.document.Wrapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    @ParameterizedTest
    @CsvSource({
        "09HARBOR123, false, true",
        "09HARBOR000123, false, true",
        "09USOFFICEHARBOR123, false, true",
        "09HARBO123, false, true",
        "09HARB123, true, true",
        "09HARBOR124, true, true",
        "09BIRCH123, true, true",
        "08HARBOR123, false, false",
    })
    void thePageNamesTheRecordOrAnother(String identifier, boolean differs, boolean sameYear) {
        Identity identity = identity(identifier, LocalDate.of(2009, 3, 2));
        assertThat(identity.differs()).isEqualTo(differs);
        assertThat(identity.sameYear()).isEqualTo(sameYear);
    }

    @Test
    void aroundNewYearEitherYearIsRight() {
        assertThat(identity("08HARBOR123", LocalDate.of(2009, 1, 1)).sameYear()).isTrue();
        assertThat(identity("08HARBOR123", LocalDate.of(2009, 1, 4)).sameYear()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "US OFFICE PRISTINA, PRIST, true",
        "AMEMBASSY BUENOS AIRES, BUENO, true",
        "SAN JOSE, SANJO, true",
        "USUN NEW YORK, USUNN, true",
        "US OFFICE PRISTINA, ASTAN, false",
        "SANTIAGO, SANTO, false",
    })
    void archivesCutThePostShort(String post, String cut, boolean same) {
        var number = new MessageNumber(79, post, 123);
        assertThat(number.isOfPost(new MessageNumber(79, cut, 123))).isEqualTo(same);
        assertThat(new MessageNumber(79, cut, 123).isOfPost(number)).isEqualTo(same);
    }

    @Test
    void wordsThatAreNoNumberCantDisagree() {
        assertThat(MessageNumber.of("record 12 of the box")).isEmpty();
        assertThat(MessageNumber.of("")).isEmpty();
    }

    @Test
    void anAliasExplainsTwoNamesOfOnePost() {
        var alias = new PostAlias("PIER", "HARBOR");
        assertThat(alias.explains(identity("09PIER123", LocalDate.of(2009, 3, 2))))
                .isTrue();
        assertThat(alias.explains(identity("09PIER124", LocalDate.of(2009, 3, 2))))
                .isFalse();
        assertThat(alias.explains(identity("09BIRCH123", LocalDate.of(2009, 3, 2))))
                .isFalse();
    }

    private static Identity identity(String identifier, LocalDate origin) {
        Document document = Records.confidential()
                .origin(origin)
                .wrapper(new Wrapper(identifier, null, null, null, null, null, List.of()))
                .document();
        return Identity.of(document).orElseThrow();
    }
}
