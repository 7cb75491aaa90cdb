package io.portmark.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads compiled rules from memory, before those of the same name that the program holds. */
final class RuleClasses extends ClassLoader {
    private final Map<String, byte[]> files;

    /** Takes class files by their paths. */
    RuleClasses(Map<String, byte[]> files, @Nullable ClassLoader parent) {
        super("edited-rules", parent);
        this.files = Map.copyOf(files);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] file = files.get(name.replace('.', '/') + ".class");
        if (file == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, file, 0, file.length) : loaded;
        }
    }
}
