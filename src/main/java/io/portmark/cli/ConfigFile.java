package io.portmark.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.portmark.rule.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Settings from {@code portmark.toml}: keys are the long names of options, limits stand under {@code [limits]}. Read only where there is
 * such a file. Everything that is wrong with it is told at once.
 */
final class ConfigFile {
    /** The name under which it is looked for. */
    static final String NAME = "portmark.toml";

    private static final String LIMITS = "limits";
    /** A person's word, and leave to run anything: a file that lies about in a folder of strange documents must not give them. */
    private static final Set<String> SPOKEN = Set.of("trust-rules", "confirm-lapse");

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private final Path file;
    private final String text;
    private final Map<String, OptionSpec> options;
    private final Map<String, String> values = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private ConfigFile(Path file, String text, Map<String, OptionSpec> options) {
        this.file = file;
        this.text = text;
        this.options = options;
    }

    /** The file that a call names, else that of the environment, else the first on the way up from a folder. */
    static Optional<Path> find(Map<String, String> environment, Path folder, String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--config=")) {
                return Optional.of(named(args[i].substring("--config=".length())));
            }
            if (args[i].equals("--config") && i + 1 < args.length) {
                return Optional.of(named(args[i + 1]));
            }
        }
        String variable = environment.getOrDefault("PORTMARK_CONFIG", "");
        if (!variable.isEmpty()) {
            return Optional.of(named(variable));
        }
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(NAME))) {
                return Optional.of(at.resolve(NAME));
            }
        }
        return Optional.empty();
    }

    private static Path named(String path) {
        Path file = Path.of(path);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(path + ": there is no such configuration file");
        }
        return file;
    }

    /**
     * Reads the file.
     *
     * @param options all options of all commands by their long names without dashes
     * @return the values by the names of options, paths as seen from the folder of the file
     * @throws UsageException with everything that is wrong
     */
    static Map<String, String> read(Path file, Map<String, OptionSpec> options) throws IOException {
        var config = new ConfigFile(file, Files.readString(file), options);
        config.read();
        if (!config.problems.isEmpty()) {
            throw new UsageException(String.join(System.lineSeparator() + "portmark: ", config.problems));
        }
        return config.values;
    }

    private void read() {
        try {
            JsonNode settings = new TomlMapper().readTree(text);
            settings.properties().forEach(field -> {
                if (field.getKey().equals(LIMITS) && field.getValue().isObject()) {
                    field.getValue().properties().forEach(limit -> setting(limit.getKey(), limit.getValue(), true));
                } else {
                    setting(field.getKey(), field.getValue(), false);
                }
            });
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            problems.add(
                    "%s:%d: this is not TOML: is a quotation mark or an equals sign missing?".formatted(file, line));
        }
    }

    private void setting(String key, JsonNode value, boolean limit) {
        OptionSpec option = options.get(key);
        boolean isLimit = key.startsWith("max-");
        List<String> known = options.keySet().stream()
                .filter(name -> name.startsWith("max-") == limit && !SPOKEN.contains(name))
                .toList();
        if (option == null || (limit && !isLimit)) {
            problem(key, "unknown %s %s%s".formatted(limit ? "limit" : "key", key, NearestName.hint(key, known)));
        } else if (isLimit && !limit) {
            problem(key, key + " stands under [limits]");
        } else if (SPOKEN.contains(key)) {
            problem(key, key + " is said in the call itself, not in a file");
        } else {
            value(key, option, value).ifPresent(it -> values.put(key, it));
        }
    }

    private Optional<String> value(String key, OptionSpec option, JsonNode value) {
        boolean flag = option.typeInfo().isBoolean();
        if (flag != value.isBoolean()) {
            problem(key, flag ? key + " is true or false" : key + " is not true or false");
        } else if (NUMBERS.contains(option.type()) && !value.isIntegralNumber()) {
            problem(key, key + " is a whole number");
        } else if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return Optional.of(String.join(",", parts));
        } else if (value.isObject()) {
            problem(key, key + " is a value, not a table");
        } else if (option.type() == Path.class) {
            Path folder = file.toAbsolutePath().getParent();
            return Optional.of(
                    folder == null
                            ? value.asText()
                            : folder.resolve(value.asText()).toString());
        } else {
            return Optional.of(value.asText());
        }
        return Optional.empty();
    }

    private void problem(String key, String what) {
        Matcher line = Pattern.compile("(?m)^\\s*[\"']?" + Pattern.quote(key) + "[\"']?\\s*(=|\\.)|^\\s*\\[\\s*"
                        + Pattern.quote(key) + "\\s*]")
                .matcher(text);
        long number = line.find()
                ? 1
                        + text.substring(0, line.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 1;
        problems.add("%s:%d: %s".formatted(file, number, what));
    }
}
