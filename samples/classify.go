// Classify names of virtualization techniques and hypervisors, after the notes beside this file.
package main

import (
	"errors"
	"fmt"
)

var errUnknownKind = errors.New("unknown kind")

// virtualization is a way to make one machine act as several.
type virtualization struct {
	name            string
	modifiesGuest   bool
	sharesOneKernel bool
}

// newVirtualization classifies by how a machine is virtualized.
func newVirtualization(kind string) (virtualization, error) {
	switch kind {
	case "partitioning":
		// A partition controller divides the machine; each part runs an operating system of its own.
		return virtualization{name: kind}, nil

	case "full virtualization":
		// The guest OS is unmodified: binary translation once, Intel VT-x or AMD-V today.
		return virtualization{name: kind}, nil

	case "paravirtualization":
		// The guest OS knows, and asks for help by hypercall.
		return virtualization{name: kind, modifiesGuest: true}, nil

	case "hybrid virtualization":
		// Hardware virtualization extensions for the processor, virtio drivers for the devices.
		return virtualization{name: kind}, nil

	case "container-based virtualization":
		// No hypervisor: one kernel keeps every container apart.
		return virtualization{name: kind, sharesOneKernel: true}, nil
	}

	return virtualization{}, fmt.Errorf("%w of virtualization: %q", errUnknownKind, kind)
}

// hypervisor creates and runs virtual machines.
type hypervisor struct {
	name        string
	needsHostOS bool
}

// newHypervisor classifies by what lies beneath: a type 1 hypervisor runs on bare metal, a type 2 hypervisor on a host OS.
func newHypervisor(name string) (hypervisor, error) {
	switch name {
	case "Xen", "ESXi", "Hyper-V":
		return hypervisor{name: name}, nil

	case "VirtualBox", "VMware Workstation", "VMware Fusion":
		return hypervisor{name: name, needsHostOS: true}, nil
	}

	// KVM ends here as well: whether Linux is its host OS is open to debate.
	return hypervisor{}, fmt.Errorf("%w of hypervisor: %q", errUnknownKind, name)
}

func main() {
	for _, kind := range []string{"full virtualization", "container-based virtualization", "wishful thinking"} {
		technique, err := newVirtualization(kind)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s: guest modified %t, kernel shared %t\n", technique.name, technique.modifiesGuest, technique.sharesOneKernel)
	}
	for _, name := range []string{"Xen", "VirtualBox", "KVM"} {
		found, err := newHypervisor(name)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s: host OS needed %t\n", found.name, found.needsHostOS)
	}
}
