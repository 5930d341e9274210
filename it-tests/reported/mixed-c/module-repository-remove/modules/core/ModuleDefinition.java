package modules.core;

public class ModuleDefinition {
    private final String name;
    private final String version;

    ModuleDefinition(String name, String version) {
        this.name = name;
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public String toString() {
        return name + "-" + version;
    }
}
