package io.portmark.verify;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes the streams out of a PDF file by their keyword alone, without cross-reference table, Length or object structure: what an
 * earlier revision left, an object that nothing refers to, a container of objects. Each is inflated as far as it goes, else taken as it
 * stands.
 */
final class StreamCarver {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private final byte[] file;
    private final long limit;
    private long carved;

    /**
     * Prepares to carve.
     *
     * @param file the file's bytes
     * @param limit how many bytes all streams may have inflated
     */
    StreamCarver(byte[] file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /**
     * The streams in file order.
     *
     * @throws IllegalStateException when they are longer than the limit
     */
    List<byte[]> carve() {
        List<byte[]> streams = new ArrayList<>();
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + 1)) {
            boolean isEnd = at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
            if (!isEnd) {
                streams.add(content(afterLineEnd(at + STREAM.length)));
            }
        }
        return streams;
    }

    private int afterLineEnd(int from) {
        int at = from;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n') && at < from + 2) {
            at++;
        }
        return at;
    }

    private byte[] content(int start) {
        byte[] inflated = inflate(start);
        if (inflated.length > 0) {
            return inflated;
        }
        int end = find(END, start);
        byte[] raw = new byte[(end < 0 ? file.length : end) - start];
        System.arraycopy(file, start, raw, 0, raw.length);
        return raw;
    }

    private byte[] inflate(int start) {
        var inflated = new ByteArrayOutputStream();
        var inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0) {
                    break;
                }
                inflated.write(buffer, 0, length);
                carved += length;
                if (carved > limit) {
                    throw new IllegalStateException("streams of more than %d bytes".formatted(limit));
                }
            }
        } catch (DataFormatException e) {
            // damaged or not deflated: what came out until here is looked at
        } finally {
            inflater.end();
        }
        return inflated.toByteArray();
    }

    private int find(byte[] word, int from) {
        for (int at = from; at + word.length <= file.length; at++) {
            int same = 0;
            while (same < word.length && file[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }
}
