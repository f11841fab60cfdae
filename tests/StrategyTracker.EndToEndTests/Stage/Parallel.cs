// The browser and the server do most of the work; a third test fills the time in which two of them wait.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
