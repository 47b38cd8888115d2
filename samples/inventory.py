"""What runs on each lab host, and how far it is overcommitted."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class VirtualMachine:
    """A guest with its share of the host's resources."""

    name: str
    virtual_cpus: int
    memory_gb: int
    guest_os: str = "Debian"


@dataclass
class LabHost:
    """A physical machine with a hypervisor on it."""

    name: str
    cores: int
    memory_gb: int
    virtual_machines: list[VirtualMachine] = field(default_factory=list)

    def cpu_overcommitment(self) -> float:
        """Virtual CPUs promised for each physical core; 1.0 is none too many."""
        return sum(vm.virtual_cpus for vm in self.virtual_machines) / self.cores

    def memory_overcommitment(self) -> float:
        """Above 1.0 the hypervisor depends on memory ballooning, or on luck."""
        return sum(vm.memory_gb for vm in self.virtual_machines) / self.memory_gb

    def can_take(self, guest: VirtualMachine, most: float = 1.0) -> bool:
        """Whether live migration of a guest to this host keeps its memory within bounds."""
        promised = sum(vm.memory_gb for vm in self.virtual_machines) + guest.memory_gb
        return promised <= self.memory_gb * most


def main() -> None:
    router = VirtualMachine("router", virtual_cpus=2, memory_gb=4, guest_os="FreeBSD")
    builds = VirtualMachine("builds", virtual_cpus=8, memory_gb=32)
    desktop = VirtualMachine("desktop", virtual_cpus=4, memory_gb=16, guest_os="Windows 11")
    one = LabHost("lab1", cores=8, memory_gb=64, virtual_machines=[router, builds, desktop])
    two = LabHost("lab2", cores=8, memory_gb=64)

    for host in (one, two):
        print(f"{host.name}: CPU {host.cpu_overcommitment():.2f}, memory {host.memory_overcommitment():.2f}")
    print(f"{builds.name} fits on {two.name}: {two.can_take(builds)}")


if __name__ == "__main__":
    main()
