// Many tests wait: for a process to start, for a server to be killed, for PostgreSQL. Others run meanwhile.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
