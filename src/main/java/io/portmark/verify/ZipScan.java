package io.portmark.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes a zip apart and accounts for every byte of it (APPNOTE.TXT 4.3): entries one after the other from the first byte, the directory
 * right behind them with the same entries in the same order, its end right behind that, and nothing anywhere that no entry needs: no
 * comments, no extra fields, no times, no bytes between.
 */
final class ZipScan {
    /** An entry with its content. */
    static final class Entry {
        private final String name;
        private final byte[] content;

        private Entry(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        String name() {
            return name;
        }

        byte[] content() {
            return content;
        }
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    /** January 1, 1980, midnight: what a zip writes that knows no time. */
    private static final int NO_TIME = 0x00210000;

    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int UTF8_NAMES = 1 << 11;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer file;
    private final Tally tally;
    private final long limit;
    private long inflated;

    /**
     * Prepares to read a zip.
     *
     * @param limit how many bytes all entries may have together
     */
    ZipScan(byte[] file, long limit, Tally tally) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.limit = limit;
        this.tally = tally;
    }

    /**
     * The entries in order, none where the zip does not end where the file ends.
     *
     * @throws DataFormatException when it can't be taken apart without guessing
     */
    List<Entry> read() throws DataFormatException {
        int end = file.capacity() - END_LENGTH;
        if (end < 0 || file.getInt(end) != END) {
            tally.find("the end of the zip, or bytes after it");
            return List.of();
        }
        boolean plain = file.getInt(end + 4) == 0 && file.getShort(end + 8) == file.getShort(end + 10);
        tally.lookAndExpect(plain && file.getShort(end + 20) == 0, "the end of the zip");
        int directory = file.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int at = directory;
        int next = 0;
        for (int i = Short.toUnsignedInt(file.getShort(end + 10)); i > 0; i--) {
            need(at, CENTRAL, CENTRAL_LENGTH);
            String name = name(at + CENTRAL_LENGTH, file.getShort(at + 28));
            tally.lookAndExpect(names.add(name.toLowerCase(Locale.ROOT)), "the zip's directory, a name twice");
            tally.lookAndExpect(isPlain(at), "the zip's directory, more than names and sizes");
            tally.lookAndExpect(file.getInt(at + 42) == next, "the zip, bytes before or between its entries");
            next = entry(at, name, entries);
            at += CENTRAL_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
        }
        tally.lookAndExpect(next == directory, "the zip, bytes between entries and directory");
        tally.lookAndExpect(at == end, "the zip, bytes between directory and end");
        return entries;
    }

    private int length(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private void need(int at, int signature, int length) throws DataFormatException {
        if (at < 0 || at > file.capacity() - length || file.getInt(at) != signature) {
            throw new DataFormatException("no header of a zip where one should be");
        }
    }

    private String name(int at, int length) throws DataFormatException {
        int bytes = length & 0xFFFF;
        if (at + bytes > file.capacity()) {
            throw new DataFormatException("a name that is longer than the zip");
        }
        return new String(file.array(), at, bytes, StandardCharsets.UTF_8);
    }

    /** No extra field, no comment, no disk, no attributes, no time. */
    private boolean isPlain(int at) {
        return file.getInt(at + 12) == NO_TIME
                && length(at + 30) == 0
                && length(at + 32) == 0
                && length(at + 34) == 0
                && length(at + 36) == 0
                && file.getInt(at + 38) == 0;
    }

    /** Reads the entry that a line of the directory points to, and returns where the next should begin. */
    private int entry(int central, String name, List<Entry> entries) throws DataFormatException {
        int at = file.getInt(central + 42);
        need(at, LOCAL, LOCAL_LENGTH);
        int nameLength = length(at + 26);
        int flags = file.getShort(at + 6);
        boolean sizesFollow = (flags & SIZES_FOLLOW) != 0;
        int method = file.getShort(at + 8);
        boolean known = (flags & ~(SIZES_FOLLOW | UTF8_NAMES)) == 0 && (method == DEFLATED || method == STORED);
        tally.lookAndExpect(known, "the zip, an entry of another kind");
        boolean same = name(at + LOCAL_LENGTH, nameLength).equals(name)
                && flags == file.getShort(central + 8)
                && file.getShort(at + 8) == file.getShort(central + 10)
                && file.getInt(at + 10) == NO_TIME
                && (sizesFollow || equal(at + 14, central + 16, 12))
                && length(at + 28) == 0;
        tally.lookAndExpect(same, "the zip, an entry that differs from its line in the directory");
        int data = at + LOCAL_LENGTH + nameLength + length(at + 28);
        int length = file.getInt(central + 20);
        if (length < 0 || data > file.capacity() - length) {
            throw new DataFormatException("an entry that is longer than the zip");
        }
        byte[] packed = Arrays.copyOfRange(file.array(), data, data + length);
        byte[] content = method == DEFLATED ? inflate(packed) : packed;
        var crc = new CRC32();
        crc.update(content);
        tally.lookAndExpect((int) crc.getValue() == file.getInt(central + 16), "the zip, an entry with a wrong sum");
        entries.add(new Entry(name, content));
        return sizesFollow ? descriptor(data + length, central) : data + length;
    }

    private int descriptor(int at, int central) throws DataFormatException {
        need(at, DESCRIPTOR, 16);
        tally.lookAndExpect(
                equal(at + 4, central + 16, 12), "the zip, an entry that differs from its line in the directory");
        return at + 16;
    }

    private boolean equal(int one, int other, int length) {
        return Arrays.equals(file.array(), one, one + length, file.array(), other, other + length);
    }

    private byte[] inflate(byte[] packed) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var content = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                inflated += length;
                if (length == 0 || inflated > limit) {
                    throw new DataFormatException("an entry that ends early, or is too long");
                }
                content.write(buffer, 0, length);
            }
            tally.lookAndExpect(inflater.getRemaining() == 0, "the zip, bytes after the data of an entry");
            return content.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
