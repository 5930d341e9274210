package org.forgebuild.internal.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class BuildOperationListenerManager {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<BuildOperationListener> current = new ArrayList<>();

    public void addListener(BuildOperationListener listener) {
        lock.lock();
        try {
            current.add(listener);
        } finally {
            lock.unlock();
        }
    }

    public void removeListener(BuildOperationListener listener) {
        lock.lock();
        try {
            current.remove(listener);
        } finally {
            lock.unlock();
        }
    }

    public void broadcast(String operation) {
        List<BuildOperationListener> copy;
        lock.lock();
        try {
            copy = List.copyOf(current);
        } finally {
            lock.unlock();
        }
        copy.forEach(l -> l.started(operation));
        copy.forEach(l -> l.finished(operation, null));
    }
}
