package io.portmark.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that the command line lacks: from the environment, PORTMARK_AS_OF for --as-of, else from the configuration file.
 *
 * @param environment the variables of the environment
 * @param config the settings of the file by the long names of options; empty where there is none
 */
record Defaults(Map<String, String> environment, Map<String, String> config) implements IDefaultValueProvider {
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp()) {
            String name = name(option);
            String variable =
                    environment.get("PORTMARK_" + name.replace('-', '_').toUpperCase(Locale.ROOT));
            return variable == null ? config.get(name) : variable;
        }
        return null;
    }

    /** The long name without dashes: as-of. */
    static String name(OptionSpec option) {
        return option.longestName().replaceAll("^-+", "");
    }

    /** True when one of these options has a value here. */
    boolean has(String... names) {
        for (String name : names) {
            if (environment.containsKey("PORTMARK_" + name.replace('-', '_').toUpperCase(Locale.ROOT))
                    || config.containsKey(name)) {
                return true;
            }
        }
        return false;
    }
}
