package io.portmark.cli;

/** The call can't be carried out as it stands. The message names what is wrong and what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
