package io.portmark.redact.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ICC_ProfileRGB;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void theColoursAreThoseOfTheJdksOwnProfile() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {.2f, .5f, .8f}}) {
            float[] back = ours.toRGB(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(back[i]).isCloseTo(colour[i], Offset.offset(0.01f));
            }
        }
    }

    @Test
    void theWhiteOfThePrimariesIsD50() {
        ICC_ProfileRGB profile = (ICC_ProfileRGB) ICC_Profile.getInstance(SrgbProfile.bytes());
        float[][] matrix = profile.getMatrix();
        float[] d50 = {0.9642f, 1f, 0.8249f};
        for (int row = 0; row < 3; row++) {
            assertThat(matrix[row][0] + matrix[row][1] + matrix[row][2]).isCloseTo(d50[row], Offset.offset(0.001f));
        }
    }
}
