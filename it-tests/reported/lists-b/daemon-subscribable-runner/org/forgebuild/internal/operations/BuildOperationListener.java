package org.forgebuild.internal.operations;

public interface BuildOperationListener {
    void started(String operation);

    void finished(String operation, Throwable failure);
}
