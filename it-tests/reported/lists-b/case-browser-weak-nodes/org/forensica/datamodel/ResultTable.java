package org.forensica.datamodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The result viewer: shows the children of what is selected in the tree; a new selection throws the old nodes away. */
public class ResultTable {
    private final LongFunction<BlackboardArtifactNode> factory;
    private List<BlackboardArtifactNode> rows = List.of();

    public ResultTable(LongFunction<BlackboardArtifactNode> factory) {
        this.factory = factory;
    }

    public List<BlackboardArtifactNode> select(long first, int count) {
        List<BlackboardArtifactNode> l = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            l.add(factory.apply(first + i));
        }
        rows = l;
        return l;
    }

    public List<BlackboardArtifactNode> getRows() { return rows; }
}
