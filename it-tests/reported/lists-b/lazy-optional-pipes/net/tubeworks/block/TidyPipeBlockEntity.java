package net.tubeworks.block;

public class TidyPipeBlockEntity extends PipeBlockEntity {
    public TidyPipeBlockEntity(long pos) {
        super(pos);
    }

    @Override
    public void setRemoved() {
        if (neighbour() != null) {
            neighbour().removeListener(onNeighbourInvalid);
        }
        super.setRemoved();
    }
}
