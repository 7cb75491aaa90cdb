package io.portmark.redact.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile of sRGB, computed from the primaries, white point and transfer curve of IEC 61966-2-1, adapted to the D50 of ICC.1
 * version 4 by the Bradford matrix. Our own, so that there is nothing to license and each byte is known.
 */
final class SrgbProfile {
    /** X, Y, Z of the primaries red, green, blue at D65, by columns. */
    private static final double[][] PRIMARIES = {
        {0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505},
    };

    private static final double[][] BRADFORD = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296},
    };

    private static final double[][] BRADFORD_INVERSE = {
        {0.9869929, -0.1470543, 0.1599627}, {0.4323053, 0.5183603, 0.0492912}, {-0.0085287, 0.0400428, 0.9684867},
    };

    private static final double[] D65 = {0.9505, 1, 1.089};
    private static final double[] D50 = {0.9642, 1, 0.8249};

    /** Parameters g, a, b, c, d of the transfer curve, ICC function type 3. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final int HEADER_LENGTH = 128;
    private static final byte[] BYTES = build();

    private SrgbProfile() {}

    /** The profile's bytes, the same on each machine. */
    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] build() {
        double[][] adaptation = adaptation();
        double[][] primaries = product(adaptation, PRIMARIES);
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", flat(adaptation)));
        tags.put("rXYZ", numbers("XYZ ", column(primaries, 0)));
        tags.put("gXYZ", numbers("XYZ ", column(primaries, 1)));
        tags.put("bXYZ", numbers("XYZ ", column(primaries, 2)));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        return assemble(tags);
    }

    private static double[][] adaptation() {
        double[] from = times(BRADFORD, D65);
        double[] to = times(BRADFORD, D50);
        double[][] scaled = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                scaled[row][column] = BRADFORD[row][column] * to[row] / from[row];
            }
        }
        return product(BRADFORD_INVERSE, scaled);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int offset = HEADER_LENGTH + 4 + 12 * tags.size();
        int length = offset + tags.values().stream().mapToInt(tag -> tag.length).sum();
        return written(out -> {
            header(out, length);
            out.writeInt(tags.size());
            int at = offset;
            for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
                out.writeBytes(tag.getKey());
                out.writeInt(at);
                out.writeInt(tag.getValue().length);
                at += tag.getValue().length;
            }
            for (byte[] tag : tags.values()) {
                out.write(tag);
            }
        });
    }

    private static void header(DataOutputStream out, int length) throws IOException {
        out.writeInt(length);
        out.writeInt(0);
        out.writeInt(0x04200000); // version 4.2
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (double part : D50) {
            fixed(out, part);
        }
        out.write(new byte[HEADER_LENGTH - 80]);
    }

    private static byte[] text(String words) {
        byte[] units = words.getBytes(StandardCharsets.UTF_16BE);
        return written(out -> {
            out.writeBytes("mluc");
            out.writeInt(0);
            out.writeInt(1);
            out.writeInt(12);
            out.writeBytes("enUS");
            out.writeInt(units.length);
            out.writeInt(28);
            out.write(units);
            out.write(new byte[-units.length & 3]);
        });
    }

    private static byte[] numbers(String type, double[] values) {
        return written(out -> {
            out.writeBytes(type);
            out.writeInt(0);
            for (double value : values) {
                fixed(out, value);
            }
        });
    }

    private static byte[] curve() {
        return written(out -> {
            out.writeBytes("para");
            out.writeInt(0);
            out.writeShort(3);
            out.writeShort(0);
            for (double parameter : CURVE) {
                fixed(out, parameter);
            }
        });
    }

    /** A number as 16 bits before the point and 16 behind it. */
    private static void fixed(DataOutputStream out, double value) throws IOException {
        out.writeInt((int) Math.round(value * 65536));
    }

    private interface Part {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.writeTo(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[3][3];
        for (int column = 0; column < 3; column++) {
            double[] image = times(left, column(right, column));
            for (int row = 0; row < 3; row++) {
                product[row][column] = image[row];
            }
        }
        return product;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] image = new double[3];
        for (int row = 0; row < 3; row++) {
            image[row] = matrix[row][0] * vector[0] + matrix[row][1] * vector[1] + matrix[row][2] * vector[2];
        }
        return image;
    }

    private static double[] column(double[][] matrix, int column) {
        return new double[] {matrix[0][column], matrix[1][column], matrix[2][column]};
    }

    private static double[] flat(double[][] matrix) {
        double[] flat = new double[9];
        for (int i = 0; i < 9; i++) {
            flat[i] = matrix[i / 3][i % 3];
        }
        return flat;
    }
}
