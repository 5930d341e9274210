package acme.guard;

import java.util.List;

public record GuardConfig(boolean logging, String logFile, List<String> blacklist) { }
