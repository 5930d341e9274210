package org.forgebuild.launcher;

import org.forgebuild.tooling.BuildAction;

public interface BuildActionRunner {
    void run(BuildAction action);
}
