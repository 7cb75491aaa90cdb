package io.portmark.cli;

import java.util.Set;

/** Names of the contract that this version does not have yet: they are absent from help and refused by name. */
final class LaterVersions {
    private static final Set<String> COMMANDS = Set.of("review", "log", "serve");
    private static final Set<String> OPTIONS = Set.of(
            "--in-place",
            "--accept-bits",
            "--accepted-by",
            "--markup",
            "--password-file",
            "--ocr",
            "--attachments",
            "--resume",
            "--engine",
            "--master",
            "--baseline",
            "--sample",
            "--seed",
            "--against",
            "--text-field",
            "--id-field",
            "--max-pages",
            "--max-depth");

    private LaterVersions() {}

    static boolean hasCommand(String name) {
        return COMMANDS.contains(name);
    }

    static boolean hasOption(String argument) {
        int equals = argument.indexOf('=');
        return OPTIONS.contains(equals < 0 ? argument : argument.substring(0, equals));
    }

    static String refusal(String name) {
        return name + " is not in this version";
    }
}
