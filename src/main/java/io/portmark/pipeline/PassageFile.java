package io.portmark.pipeline;

import io.portmark.check.PassageStore;
import io.portmark.document.Passage;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the passages of a run's records in a file, so that memory does not grow with them. The file holds fingerprints, no words; it
 * is removed when the run ends.
 */
final class PassageFile implements PassageStore, AutoCloseable {
    private final Path path;
    private final RandomAccessFile file;
    private long[] starts = new long[1_024];
    private int records;

    /**
     * Opens the file, replacing one that an earlier run left.
     *
     * @throws IOException when it can't be written
     */
    PassageFile(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
    }

    @Override
    public void add(List<Passage> passages) {
        try {
            if (records == starts.length) {
                starts = Arrays.copyOf(starts, records * 2);
            }
            starts[records++] = file.length();
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(passages.size());
            for (Passage passage : passages) {
                write(passage, out);
            }
            file.seek(file.length());
            file.write(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Passage> get(int record) {
        try {
            file.seek(starts[record]);
            var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file.getChannel())));
            int count = in.readInt();
            List<Passage> passages = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                passages.add(read(in));
            }
            return passages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }

    private static void write(Passage passage, DataOutputStream out) throws IOException {
        out.writeUTF(passage.portion());
        out.writeUTF(passage.marking().classification().symbol());
        out.writeUTF(passage.marking().control().symbol());
        out.writeInt(passage.prints().length);
        for (long print : passage.prints()) {
            out.writeLong(print);
        }
    }

    private static Passage read(DataInputStream in) throws IOException {
        String portion = in.readUTF();
        String level = in.readUTF();
        String control = in.readUTF();
        long[] prints = new long[in.readInt()];
        for (int i = 0; i < prints.length; i++) {
            prints[i] = in.readLong();
        }
        var marking = new Marking(
                ClassificationLevel.ofSymbol(level).orElseThrow(),
                Arrays.stream(Control.values())
                        .filter(found -> found.symbol().equals(control))
                        .findFirst()
                        .orElseThrow(),
                List.of());
        return new Passage(portion, marking, prints);
    }
}
